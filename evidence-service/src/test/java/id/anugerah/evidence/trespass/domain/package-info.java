/** A domain package that breaks the rules, so that the fence is seen to hold. */
@NullMarked
package id.anugerah.evidence.trespass.domain;

import org.jspecify.annotations.NullMarked;
