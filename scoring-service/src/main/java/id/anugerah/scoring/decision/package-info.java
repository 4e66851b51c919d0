/** Stage decisions: proposed, approved by another person, published and spread to each entry. */
@NullMarked
package id.anugerah.scoring.decision;

import org.jspecify.annotations.NullMarked;
