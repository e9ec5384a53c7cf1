package app.diglot.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * Like {@link OnH2}, with Spring MVC and the security chains but no server and no Vaadin servlet: inject {@code MockMvc}. The
 * context is shared by all classes that use it.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {OnBothDatabases.NO_DEMO, OnBothDatabases.CHEAP_MEMORY, OnBothDatabases.CHEAP_ITERATIONS})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = H2Database.class)
@Import(TestBeans.class)
@TestExecutionListeners(listeners = EmptyTables.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface OnH2WithWeb {}
