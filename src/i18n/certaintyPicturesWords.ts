import { certaintyPictures as da } from './da/certaintyPictures.ts'
import { certaintyPictures as en } from './en/certaintyPictures.ts'

export const certaintyPicturesWords = { da, en }
