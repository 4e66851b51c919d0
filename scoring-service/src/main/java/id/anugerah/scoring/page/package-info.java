/**
 * Results as people open them: pages that need no script, pictures for links, and a list of both.
 */
@NullMarked
package id.anugerah.scoring.page;

import org.jspecify.annotations.NullMarked;
