/** What the services tell each other: one record per event, nothing that needs a library. */
@NullMarked
package id.anugerah.contracts;

import org.jspecify.annotations.NullMarked;
