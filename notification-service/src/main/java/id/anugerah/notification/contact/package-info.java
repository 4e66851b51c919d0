/** How accounts are reached: a copy of accounts and persons. */
@NullMarked
package id.anugerah.notification.contact;

import org.jspecify.annotations.NullMarked;
