/** Gives the run the functions it may ask of this page; they take and give what JSON can hold. */
export const offer = (functions: object): void => {
  Object.assign(globalThis, { offered: functions })
}
