/** Where the submissions of an edition stand, and what a closed set is known by. */
@NullMarked
package id.anugerah.evidence.submissions.domain;

import org.jspecify.annotations.NullMarked;
