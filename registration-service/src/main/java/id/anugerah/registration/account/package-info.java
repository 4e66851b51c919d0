/** Persons, their accounts and what they may act as. */
@NullMarked
package id.anugerah.registration.account;

import org.jspecify.annotations.NullMarked;
