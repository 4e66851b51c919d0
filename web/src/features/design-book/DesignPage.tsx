import { PageHeading } from '../../design/PageHeading';
export function DesignPage() { return <PageHeading>Design</PageHeading>; }
