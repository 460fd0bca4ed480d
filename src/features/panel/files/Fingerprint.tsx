import { fingerprint } from '~/exchange/sealed/roundKey.ts'

interface Props {
  readonly label: string
  readonly publicKey: string
}

/** A public key in digits that two people can read to each other. */
export const Fingerprint = ({ label, publicKey }: Props) => (
  <p>
    {label}: <span className="panel-fingerprint">{fingerprint(publicKey)}</span>
  </p>
)
