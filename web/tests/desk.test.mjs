import { tellPublicStories } from './public.stories.mjs';
import { tellStories } from './stories.mjs';
import { DESK } from './visitor.mjs';

tellStories(DESK);
tellPublicStories(DESK);
