import { tellStories } from './stories.mjs';
import { PHONE } from './visitor.mjs';

tellStories(PHONE);
