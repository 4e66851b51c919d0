package id.anugerah.registration.overview;

/** An entry's row with the entry's id. */
record Line(String id, EntryRow row) {}
