/** A client of the platform as it stands on the internet: it knows the one public door alone. */
@NullMarked
package id.anugerah.journeys.client;

import org.jspecify.annotations.NullMarked;
