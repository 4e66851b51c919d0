/** How any Anugerah service speaks: outbox, inbox, envelope, problems, security defaults. */
@NullMarked
package id.anugerah.kit;

import org.jspecify.annotations.NullMarked;
