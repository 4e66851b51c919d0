/**
 * The administrative regions of Indonesia by Kemendagri code, read once from a table that ships
 * with its notice.
 */
@NullMarked
package id.anugerah.contracts.region;

import org.jspecify.annotations.NullMarked;
