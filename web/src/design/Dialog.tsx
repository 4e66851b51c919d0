import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  open: boolean;
  /** Called when it is left without a decision; without it, a decision is needed. */
  onClose?: () => void;
  children: ReactNode;
}

/** A question that has to be answered before anything else. */
export function Dialog({ title, open, onClose, children }: Props) {
  return (
    <ModalOverlay
      className={styles.shade ?? ''}
      isOpen={open}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(next) => {
        if (!next) onClose?.();
      }}
    >
      <Modal className={styles.box ?? ''}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
