import { tellConsole } from './console.stories.mjs';
import { DESK } from './visitor.mjs';

tellConsole(DESK);
