/** Persons and their accounts, on real servers. */
@NullMarked
package id.anugerah.registration.account;

import org.jspecify.annotations.NullMarked;
