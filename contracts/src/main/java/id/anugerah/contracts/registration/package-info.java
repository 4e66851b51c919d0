/** What registration-service tells: editions, entries, accounts, memberships, persons. */
@NullMarked
package id.anugerah.contracts.registration;

import org.jspecify.annotations.NullMarked;
