package id.anugerah.scoring.panel.domain;

import org.jspecify.annotations.Nullable;

/**
 * An entry that needs a panel.
 *
 * @param id the opaque id, which is the stable key of choices
 * @param category code of the category in which it is ranked
 * @param provinceCode the two digits of the province it lies in; null where the entry has none
 */
public record Entry(String id, String category, @Nullable String provinceCode) {}
