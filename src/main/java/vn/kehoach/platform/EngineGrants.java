package vn.kehoach.platform;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.stereotype.Service;

/**
 * What is granted beside the rights that come with a task. Everybody may enter Tasklist and read models; nobody may
 * start, change or delete anything there. Supervisors read the instances of their own locality in Cockpit.
 */
@Service
public class EngineGrants {
    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    public void everybody() {
        global(Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        global(Resources.APPLICATION, "welcome", Permissions.ACCESS);
        global(Resources.PROCESS_DEFINITION, ANY, Permissions.READ);
        global(Resources.GROUP, ANY, Permissions.READ);
    }

    public void readFilter(String filterId) {
        global(Resources.FILTER, filterId, Permissions.READ);
    }

    public void readFilter(String filterId, String group) {
        group(group, Resources.FILTER, filterId, Permissions.READ);
    }

    public void supervisors(String group) {
        group(group, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
        group(
                group,
                Resources.PROCESS_DEFINITION,
                ANY,
                Permissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.READ_TASK);
        // The count by group asks for this one; what is counted stays within the locality.
        group(group, Resources.TASK, ANY, Permissions.READ);
    }

    private void global(Resource resource, String id, Permission... permissions) {
        var granted = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        var grant = granted == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL) : granted;
        save(grant, resource, id, permissions);
    }

    private void group(String group, Resource resource, String id, Permission... permissions) {
        var granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .count();
        if (granted == 0) {
            var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            save(grant, resource, id, permissions);
        }
    }

    private void save(Authorization grant, Resource resource, String id, Permission... permissions) {
        grant.setResource(resource);
        grant.setResourceId(id);
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
