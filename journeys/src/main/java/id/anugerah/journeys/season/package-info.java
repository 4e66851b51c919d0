/** A whole season of a programme, played by everybody who takes part in it. */
@NullMarked
package id.anugerah.journeys.season;

import org.jspecify.annotations.NullMarked;
