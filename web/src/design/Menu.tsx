import type { ReactElement } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon';
import styles from './Menu.module.css';

interface Props<Key extends string> {
  /** The button that opens it: one of React Aria's. */
  children: ReactElement;
  label: string;
  items: readonly (readonly [key: Key, label: string])[];
  /** Which one holds at present, where the menu is a choice. */
  chosen?: Key;
  onChoose: (key: Key) => void;
}

/** What can be done or chosen, behind one button. */
export function Menu<Key extends string>({ children, label, items, chosen, onChoose }: Props<Key>) {
  return (
    <MenuTrigger>
      {children}
      <Popover className={styles.popover ?? ''}>
        <AriaMenu
          className={styles.menu ?? ''}
          aria-label={label}
          selectionMode={chosen ? 'single' : 'none'}
          {...(chosen && { selectedKeys: new Set<string>([chosen]) })}
          onAction={(key) => onChoose(key as Key)}
        >
          {items.map(([key, said]) => (
            <MenuItem key={key} id={key} textValue={said} className={styles.item ?? ''}>
              {said}
              {key === chosen && <Icon name="check" />}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
