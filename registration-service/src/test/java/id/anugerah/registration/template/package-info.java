/** Tests of templates and instruments: what ships, and every reason for a refusal. */
@NullMarked
package id.anugerah.registration.template;

import org.jspecify.annotations.NullMarked;
