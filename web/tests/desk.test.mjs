import { tellStories } from './stories.mjs';
import { DESK } from './visitor.mjs';

tellStories(DESK);
