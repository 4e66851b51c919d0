import { tellRooms } from './rooms.stories.mjs';
import { DESK } from './visitor.mjs';

tellRooms(DESK);
