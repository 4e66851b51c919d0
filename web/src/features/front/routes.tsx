import { createRoute } from '@tanstack/react-router';
import { open } from '../../app/frames';
import { FrontPage } from './FrontPage';

export const frontRoutes = [
  createRoute({ getParentRoute: () => open, path: '/', component: FrontPage }),
] as const;
