import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';

interface Props {
  label: string;
  tabs: readonly { key: string; label: string; panel: ReactNode }[];
}

/** Parts of one thing, seen one at a time. */
export function Tabs({ label, tabs }: Props) {
  return (
    <AriaTabs>
      <TabList aria-label={label} className={styles.list ?? ''}>
        {tabs.map((one) => (
          <Tab key={one.key} id={one.key} className={styles.tab ?? ''}>
            {one.label}
          </Tab>
        ))}
      </TabList>
      {tabs.map((one) => (
        <TabPanel key={one.key} id={one.key} className={styles.panel ?? ''}>
          {one.panel}
        </TabPanel>
      ))}
    </AriaTabs>
  );
}
