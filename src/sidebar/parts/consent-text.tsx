import type { MissingConsent } from '../../rpc/contract';
import type { Messages } from '../messages/messages';
import { sayConsent } from '../session/trouble';

interface Props {
  readonly consent: MissingConsent;
  readonly messages: Messages;
}

/** Tells what the user has not granted, what it means, and where to grant it. */
export function ConsentText({ consent, messages }: Props) {
  const { common: m } = messages;
  return (
    <>
      <p>{sayConsent(consent, messages)}</p>
      {consent.missing.includes('address') && <p>{m.consentSigning}</p>}
      <p>{m.consentDo}</p>
      <a href={consent.url} target="_blank" rel="noopener noreferrer">
        {m.consentLink}
      </a>
    </>
  );
}
