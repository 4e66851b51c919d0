import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button, buttonClass } from '../../design/Button';
import { Confirm } from '../../design/Confirm';
import { Actions } from '../../design/Form';
import { Menu } from '../../design/Menu';
import { ReasonDialog } from '../../design/ReasonDialog';
import { Tabs } from '../../design/Tabs';
import { toast } from '../../design/toasts';
import { useWords } from '../../i18n/words';
import { words } from './words';

/** What lies over a page, and what shows its parts one at a time. */
export function Overlays() {
  const t = useWords(words);
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState(false);
  return (
    <>
      <Actions>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t.openDialog}
        </Button>
        <Button kind="secondary" onClick={() => setAsked(true)}>
          {t.openReason}
        </Button>
        <Menu
          label={t.menu}
          items={[
            ['edit', t.edit],
            ['remove', t.remove],
          ]}
          onChoose={() => toast(t.saved)}
        >
          <AriaButton className={buttonClass('secondary')}>{t.menu}</AriaButton>
        </Menu>
        <Button kind="secondary" onClick={() => toast(t.sent, () => undefined)}>
          {t.notify}
        </Button>
      </Actions>
      <Confirm
        title={t.question}
        open={open}
        action={t.approve}
        onClose={() => setOpen(false)}
        onConfirm={async () => toast(t.saved)}
      >
        <p>{t.questionText}</p>
      </Confirm>
      <ReasonDialog
        title={t.reasonQuestion}
        open={asked}
        kind="danger"
        action={t.remove}
        field="reason"
        label={t.note}
        onSend={async () => toast(t.saved)}
        onClose={() => setAsked(false)}
      >
        <p>{t.questionText}</p>
      </ReasonDialog>
      <Tabs
        label={t.tabs}
        tabs={[
          { key: 'rules', label: t.rules, panel: <p>{t.why}</p> },
          { key: 'results', label: t.results, panel: <p>{t.emptyText}</p> },
        ]}
      />
    </>
  );
}
