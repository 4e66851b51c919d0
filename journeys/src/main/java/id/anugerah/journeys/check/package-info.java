/** What must hold after any season, looked at from outside: the platform's invariants. */
@NullMarked
package id.anugerah.journeys.check;

import org.jspecify.annotations.NullMarked;
