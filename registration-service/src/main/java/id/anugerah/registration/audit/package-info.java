/** Who did what, for whom, when and from where: a record of every act that services tell of. */
@NullMarked
package id.anugerah.registration.audit;

import org.jspecify.annotations.NullMarked;
