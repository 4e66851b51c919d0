/**
 * What every event has in common: its type's name, its payload's marker and the catalogue of all.
 */
@NullMarked
package id.anugerah.contracts.event;

import org.jspecify.annotations.NullMarked;
