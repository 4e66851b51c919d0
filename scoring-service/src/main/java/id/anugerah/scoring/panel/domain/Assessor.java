package id.anugerah.scoring.panel.domain;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who can be put on panels.
 *
 * @param id the stable key of choices
 * @param homeProvince the two digits of the province whose entries they never assess; null where
 *     there is none
 * @param loadLimit how many entries they are assigned to at most, 0 for none
 */
public record Assessor(String id, @Nullable String homeProvince, int loadLimit) {
    /**
     * @throws IllegalArgumentException if the limit is negative
     */
    public Assessor {
        if (loadLimit < 0)
            throw new IllegalArgumentException("load limit " + loadLimit + " of " + id);
    }

    boolean isAtHomeWith(Entry entry) {
        return homeProvince != null && homeProvince.equals(entry.provinceCode());
    }
}
