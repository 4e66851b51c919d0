/** Whole seasons told through the gateway alone, and what must hold after each. */
@NullMarked
package id.anugerah.journeys;

import org.jspecify.annotations.NullMarked;
