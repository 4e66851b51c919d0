/**
 * Schemas and examples of all events: as the records say, and compatible with what was released.
 */
@NullMarked
package id.anugerah.contracts.schema;

import org.jspecify.annotations.NullMarked;
