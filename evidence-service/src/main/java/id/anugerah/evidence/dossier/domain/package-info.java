/** What a dossier may hold and how it moves, without clock or storage. */
@NullMarked
package id.anugerah.evidence.dossier.domain;

import org.jspecify.annotations.NullMarked;
