/** What scoring-service tells: stages, sheets, decisions and the standing of each entry. */
@NullMarked
package id.anugerah.contracts.scoring;

import org.jspecify.annotations.NullMarked;
