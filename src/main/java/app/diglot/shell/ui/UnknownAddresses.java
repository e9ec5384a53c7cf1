package app.diglot.shell.ui;

import com.vaadin.flow.server.RouteRegistry;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Says 404 with the page in which {@link NotFoundScreen} comes up; by itself every address of the desk answers 200. */
@Component
class UnknownAddresses implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        RouteRegistry routes =
                ApplicationRouteRegistry.getInstance(event.getSource().getContext());
        event.addIndexHtmlRequestListener(page -> answer(page, routes));
    }

    private static void answer(IndexHtmlResponse page, RouteRegistry routes) {
        String path = page.getVaadinRequest().getPathInfo();
        String route = path == null ? "" : path.replaceFirst("^/+", "");
        if (!routes.getNavigationRouteTarget(route).hasTarget()) {
            page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
