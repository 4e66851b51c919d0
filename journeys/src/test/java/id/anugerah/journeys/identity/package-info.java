/** People who sign in as they really do: with a browser at the gateway, and with the app. */
@NullMarked
package id.anugerah.journeys.identity;

import org.jspecify.annotations.NullMarked;
