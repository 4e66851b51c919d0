/** The one public door of the platform: it routes, checks who comes in, and keeps limits. */
@NullMarked
package id.anugerah.gateway;

import org.jspecify.annotations.NullMarked;
