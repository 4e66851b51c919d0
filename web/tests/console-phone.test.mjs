import { tellConsole } from './console.stories.mjs';
import { PHONE } from './visitor.mjs';

tellConsole(PHONE);
