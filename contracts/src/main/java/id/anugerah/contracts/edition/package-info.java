/** The published rules and the schedule of one programme edition. */
@NullMarked
package id.anugerah.contracts.edition;

import org.jspecify.annotations.NullMarked;
