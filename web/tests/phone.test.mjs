import { tellPublicStories } from './public.stories.mjs';
import { tellStories } from './stories.mjs';
import { PHONE } from './visitor.mjs';

tellStories(PHONE);
tellPublicStories(PHONE);
