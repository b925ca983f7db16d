package vn.kehoach.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import vn.kehoach.platform.LocalityScope;

/**
 * Lets the thread of a test look into all localities, to see what came about. Requests and jobs have the scope they
 * have in the product, and so has the start: the application stands before this scope is opened.
 */
public final class WholeScope implements BeforeAllCallback, AfterAllCallback {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(WholeScope.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        SpringExtension.getApplicationContext(context);
        context.getStore(HERE).put(LocalityScope.class, LocalityScope.everywhere());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        context.getStore(HERE).remove(LocalityScope.class, LocalityScope.class).close();
    }
}
