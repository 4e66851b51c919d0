/** Where a verified entry stands in the programme, and what may change that. */
@NullMarked
package id.anugerah.scoring.entrant.domain;

import org.jspecify.annotations.NullMarked;
