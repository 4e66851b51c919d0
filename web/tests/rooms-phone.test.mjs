import { tellRooms } from './rooms.stories.mjs';
import { PHONE } from './visitor.mjs';

tellRooms(PHONE);
