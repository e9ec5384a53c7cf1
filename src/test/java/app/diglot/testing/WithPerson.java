package app.diglot.testing;

import app.diglot.accounts.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.test.context.support.WithSecurityContext;

/**
 * A person with these roles is signed in during the test, as {@code CurrentPerson} sees it. The person has no row in the
 * database; the id follows from the name: {@link SignedInPeople#id}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInPeople.Factory.class)
public @interface WithPerson {

    Role[] value();

    String name() default "ada";
}
