import { Form } from '../../design/Form';
import { deviceOf } from './device';
import { step, type Told } from './steps';
import type { Entrance } from './useEntrance';
import { forgetSecret } from './useSecret';

interface Props {
  /** What the one button says. */
  action: string;
  entrance: Entrance;
  /** Sends the confirmation, with what tells this device from others where it is known. */
  confirm: (device: string | undefined) => Promise<Told>;
}

/** The one button of a page to which a letter's link leads: opening such a page does nothing. */
export function ConfirmLink({ action, entrance, confirm }: Props) {
  return (
    <Form
      action={action}
      onSubmit={async () => {
        await entrance.take(step(await confirm(await deviceOf(undefined))));
        forgetSecret();
      }}
    >
      {null}
    </Form>
  );
}
