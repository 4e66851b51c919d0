package id.anugerah.registration.template;

import id.anugerah.contracts.LocalText;

/**
 * One thing that is wrong with a template.
 *
 * @param path to the field, such as {@code stages[0].blend.desk}; empty for the file as a whole
 * @param line counted from 1; 0 where the problem is not in a file
 * @param column counted from 1; 0 where the problem is not in a file
 */
public record Problem(Reason reason, String path, int line, int column, LocalText text) {}
