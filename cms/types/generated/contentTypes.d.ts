import type { Schema, Struct } from '@strapi/strapi';

export interface AdminApiToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_tokens';
  info: {
    description: '';
    displayName: 'Api Token';
    name: 'Api Token';
    pluralName: 'api-tokens';
    singularName: 'api-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    adminPermissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    adminUserOwner: Schema.Attribute.Relation<'manyToOne', 'admin::user'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    encryptedKey: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    expiresAt: Schema.Attribute.DateTime;
    kind: Schema.Attribute.Enumeration<['content-api', 'admin']> &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'content-api'>;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    type: Schema.Attribute.Enumeration<['read-only', 'full-access', 'custom']> &
      Schema.Attribute.DefaultTo<'read-only'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminApiTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_api_token_permissions';
  info: {
    description: '';
    displayName: 'API Token Permission';
    name: 'API Token Permission';
    pluralName: 'api-token-permissions';
    singularName: 'api-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::api-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminPermission extends Struct.CollectionTypeSchema {
  collectionName: 'admin_permissions';
  info: {
    description: '';
    displayName: 'Permission';
    name: 'Permission';
    pluralName: 'permissions';
    singularName: 'permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    actionParameters: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    apiToken: Schema.Attribute.Relation<'manyToOne', 'admin::api-token'>;
    conditions: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<[]>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::permission'> &
      Schema.Attribute.Private;
    properties: Schema.Attribute.JSON & Schema.Attribute.DefaultTo<{}>;
    publishedAt: Schema.Attribute.DateTime;
    role: Schema.Attribute.Relation<'manyToOne', 'admin::role'>;
    subject: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminRole extends Struct.CollectionTypeSchema {
  collectionName: 'admin_roles';
  info: {
    description: '';
    displayName: 'Role';
    name: 'Role';
    pluralName: 'roles';
    singularName: 'role';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::role'> & Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    users: Schema.Attribute.Relation<'manyToMany', 'admin::user'>;
  };
}

export interface AdminSession extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_sessions';
  info: {
    description: 'Session Manager storage';
    displayName: 'Session';
    name: 'Session';
    pluralName: 'sessions';
    singularName: 'session';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
    i18n: {
      localized: false;
    };
  };
  attributes: {
    absoluteExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    childId: Schema.Attribute.String & Schema.Attribute.Private;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    deviceId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    expiresAt: Schema.Attribute.DateTime & Schema.Attribute.Required & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::session'> &
      Schema.Attribute.Private;
    metadata: Schema.Attribute.JSON & Schema.Attribute.Private;
    origin: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    sessionId: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique;
    status: Schema.Attribute.String & Schema.Attribute.Private;
    type: Schema.Attribute.String & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    userId: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Private;
  };
}

export interface AdminTransferToken extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_tokens';
  info: {
    description: '';
    displayName: 'Transfer Token';
    name: 'Transfer Token';
    pluralName: 'transfer-tokens';
    singularName: 'transfer-token';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    accessKey: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }> &
      Schema.Attribute.DefaultTo<''>;
    expiresAt: Schema.Attribute.DateTime;
    lastUsedAt: Schema.Attribute.DateTime;
    lifespan: Schema.Attribute.BigInteger;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    permissions: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminTransferTokenPermission extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_transfer_token_permissions';
  info: {
    description: '';
    displayName: 'Transfer Token Permission';
    name: 'Transfer Token Permission';
    pluralName: 'transfer-token-permissions';
    singularName: 'transfer-token-permission';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    action: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::transfer-token-permission'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    token: Schema.Attribute.Relation<'manyToOne', 'admin::transfer-token'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface AdminUser extends Struct.CollectionTypeSchema {
  collectionName: 'admin_users';
  info: {
    description: '';
    displayName: 'User';
    name: 'User';
    pluralName: 'users';
    singularName: 'user';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    apiTokens: Schema.Attribute.Relation<'oneToMany', 'admin::api-token'> &
      Schema.Attribute.Private;
    blocked: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.Unique &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    firstname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    isActive: Schema.Attribute.Boolean &
      Schema.Attribute.Private &
      Schema.Attribute.DefaultTo<false>;
    lastname: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'admin::user'> & Schema.Attribute.Private;
    password: Schema.Attribute.Password &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 6;
      }>;
    preferedLanguage: Schema.Attribute.String;
    publishedAt: Schema.Attribute.DateTime;
    registrationToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordToken: Schema.Attribute.String & Schema.Attribute.Private;
    resetPasswordTokenExpiresAt: Schema.Attribute.DateTime & Schema.Attribute.Private;
    roles: Schema.Attribute.Relation<'manyToMany', 'admin::role'> & Schema.Attribute.Private;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    username: Schema.Attribute.String;
  };
}

export interface ApiActionPlanActionPlan extends Struct.CollectionTypeSchema {
  collectionName: 'action_plans';
  info: {
    description: 'What a pilot means to do in a year: a text, a file, or both.';
    displayName: 'Action plans';
    pluralName: 'action-plans';
    singularName: 'action-plan';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    body: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The plan itself, or its main points if it is attached as a file.';
          label: 'Text';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    file: Schema.Attribute.Media<'files'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The plan as a document, preferably PDF.';
          label: 'File';
        };
      }>;
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only if the plan is not in English.';
          label: 'Language';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::action-plan.action-plan'> &
      Schema.Attribute.Private;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this plan belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the plan sets out to do, in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Action plan 2024".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    year: Schema.Attribute.Integer &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The year that the plan is for, for example 2024.';
          label: 'Year';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1995;
        },
        number
      >;
  };
}

export interface ApiArticleArticle extends Struct.CollectionTypeSchema {
  collectionName: 'articles';
  info: {
    description: 'A piece of news.';
    displayName: 'News';
    pluralName: 'articles';
    singularName: 'article';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    body: Schema.Attribute.RichText &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The whole news item. The title is shown above it and need not be repeated.';
          label: 'Text';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    cover: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'A wide picture for the top of the page and for cards, 1600 pixels or wider.';
          label: 'Cover picture';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only if the news item is not in English.';
          label: 'Language';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::article.article'> &
      Schema.Attribute.Private;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this news item belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    publishedOn: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The date under which the news stands. Leave it empty and it becomes the moment of first publication.';
          label: 'Published on';
        };
      }>;
    regions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The member regions that this news item is about or that took part.';
          label: 'Regions';
        };
      }>;
    relatedEvent: Schema.Attribute.Relation<'manyToOne', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The event that this news item announces or reports on.';
          label: 'Related event';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The news in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Regions agree on joint work plan".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    topics: Schema.Attribute.Relation<'manyToMany', 'api::topic.topic'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What this news item is about.';
          label: 'Topics';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiDemoCaseDemoCase extends Struct.CollectionTypeSchema {
  collectionName: 'demo_cases';
  info: {
    description: 'Regions show together that an innovation works.';
    displayName: 'Demonstration cases';
    pluralName: 'demo-cases';
    singularName: 'demo-case';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    approach: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What is done about it, and with whom.';
          label: 'Approach';
        };
      }>;
    challenge: Schema.Attribute.RichText &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The problem that the case takes on.';
          label: 'Challenge';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    leadRegion: Schema.Attribute.Relation<'manyToOne', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The region that leads the case.';
          label: 'Lead region';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::demo-case.demo-case'> &
      Schema.Attribute.Private;
    partnerRegions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The other regions that take part.';
          label: 'Partner regions';
        };
      }>;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this case belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    result: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What came of it so far.';
          label: 'Result';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    state: Schema.Attribute.Enumeration<['idea', 'in-preparation', 'running', 'completed']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'How far the case has come.';
          label: 'State';
        };
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The case in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Remote care after heart failure".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    topics: Schema.Attribute.Relation<'manyToMany', 'api::topic.topic'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What this case is about.';
          label: 'Topics';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiEventEvent extends Struct.CollectionTypeSchema {
  collectionName: 'events';
  info: {
    description: 'A meeting, webinar or conference, dated or not yet.';
    displayName: 'Events';
    pluralName: 'events';
    singularName: 'event';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    allDay: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'TRUE if only the dates count and no times are to be shown.';
          label: 'Whole days';
        };
      }> &
      Schema.Attribute.DefaultTo<false>;
    announcedOn: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'When readers first heard of it. Leave it empty and it becomes the moment of first publication; for an old event enter the old date, so that it is not told as new.';
          label: 'Announced on';
        };
      }>;
    articles: Schema.Attribute.Relation<'oneToMany', 'api::article.article'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'News';
        };
      }>;
    attendanceMode: Schema.Attribute.Enumeration<['in-person', 'online', 'hybrid']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'In person, online, or both. Leave it empty if it is not known.';
          label: 'How to attend';
        };
      }>;
    audience: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'For whom it is, for example "Regional policy makers and hospital managers".';
          label: 'Who should attend';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
    body: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the event is about and what to expect.';
          label: 'Description';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    contact: Schema.Attribute.Relation<'manyToOne', 'api::person.person'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The person to ask about this event.';
          label: 'Contact';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    dateNote: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only while there is no start, for example "Spring 2027" or "Date to be announced".';
          label: 'Date in words';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    end: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Date and time at which it ends, after the start. For whole days the last day.';
          label: 'End';
        };
      }>;
    eventStatus: Schema.Attribute.Enumeration<
      ['confirmed', 'tentative', 'rescheduled', 'postponed', 'cancelled']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Tentative means "save the date". A rescheduled event has its new date; a postponed one has none yet. Never delete a cancelled event: mark it.';
          label: 'State';
        };
      }> &
      Schema.Attribute.DefaultTo<'confirmed'>;
    joiningLink: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The public address of the online meeting, starting with https://. Leave it empty if people receive it after registering.';
          form: 'web-address';
          label: 'Joining link';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
    kind: Schema.Attribute.Enumeration<
      ['plenary', 'info-day', 'webinar', 'workshop', 'conference', 'other']
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What sort of event it is.';
          label: 'Kind';
        };
      }>;
    languages: Schema.Attribute.Component<'shared.language', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The languages spoken, interpretation included.';
          label: 'Languages';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::event.event'> &
      Schema.Attribute.Private;
    organiser: Schema.Attribute.Component<'event.organiser', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Who organises it.';
          label: 'Organiser';
        };
      }>;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this event belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    presentations: Schema.Attribute.Relation<'manyToMany', 'api::presentation.presentation'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The slides shown there, in the order in which they should be listed. Publish a presentation before the event, or it will not appear.';
          label: 'Presentations';
        };
      }>;
    programme: Schema.Attribute.Component<'event.programme-item', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'One entry for each item, in order.';
          label: 'Programme';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    regions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The member regions that this event is about or that took part.';
          label: 'Regions';
        };
      }>;
    registration: Schema.Attribute.Component<'event.registration', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'How and until when people can register.';
          label: 'Registration';
        };
      }>;
    report: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What came of it, written after the event.';
          label: 'Report';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    start: Schema.Attribute.DateTime &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Date and time at which it starts, as your own clock shows it; the site shows it in the time zone chosen below. For whole days enter 12:00. Leave it empty if the date is not known.';
          label: 'Start';
        };
      }>;
    statusNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'One sentence on why it moved or was cancelled, for example "Moved because of the strike on 12 March".';
          label: 'Note on the state';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What happens and for whom, in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    timeZone: Schema.Attribute.Enumeration<
      [
        'Europe/Amsterdam',
        'Europe/Athens',
        'Europe/Belgrade',
        'Europe/Berlin',
        'Europe/Bratislava',
        'Europe/Brussels',
        'Europe/Bucharest',
        'Europe/Budapest',
        'Europe/Chisinau',
        'Europe/Copenhagen',
        'Europe/Dublin',
        'Europe/Helsinki',
        'Europe/Istanbul',
        'Europe/Kyiv',
        'Europe/Lisbon',
        'Europe/Ljubljana',
        'Europe/London',
        'Europe/Luxembourg',
        'Europe/Madrid',
        'Europe/Malta',
        'Europe/Oslo',
        'Europe/Paris',
        'Europe/Podgorica',
        'Europe/Prague',
        'Europe/Riga',
        'Europe/Rome',
        'Europe/Sarajevo',
        'Europe/Skopje',
        'Europe/Sofia',
        'Europe/Stockholm',
        'Europe/Tallinn',
        'Europe/Tirane',
        'Europe/Vaduz',
        'Europe/Vienna',
        'Europe/Vilnius',
        'Europe/Warsaw',
        'Europe/Zagreb',
        'Europe/Zurich',
        'Asia/Nicosia',
        'Atlantic/Azores',
        'Atlantic/Canary',
        'Atlantic/Madeira',
        'Atlantic/Reykjavik',
        'UTC',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The zone of the place; online events usually stay with Brussels.';
          label: 'Time zone';
        };
      }> &
      Schema.Attribute.DefaultTo<'Europe/Brussels'>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Science meets Regions: annual conference".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    topics: Schema.Attribute.Relation<'manyToMany', 'api::topic.topic'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What this event is about.';
          label: 'Topics';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    venue: Schema.Attribute.Component<'event.venue', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Where it takes place. Leave it out for online events.';
          label: 'Venue';
        };
      }>;
  };
}

export interface ApiPagePage extends Struct.CollectionTypeSchema {
  collectionName: 'pages';
  info: {
    description: 'A free page such as the accessibility statement.';
    displayName: 'Pages';
    pluralName: 'pages';
    singularName: 'page';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    body: Schema.Attribute.RichText &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The whole page. The title is shown above it and need not be repeated.';
          label: 'Text';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::page.page'> &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The page in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Accessibility statement".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPersonPerson extends Struct.CollectionTypeSchema {
  collectionName: 'people';
  info: {
    description: 'Someone who speaks, or can be asked.';
    displayName: 'People';
    pluralName: 'people';
    singularName: 'person';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    email: Schema.Attribute.Email &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "Only with the person's consent: it is shown on the site.";
          label: 'E-mail';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    eventsAsContact: Schema.Attribute.Relation<'oneToMany', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Events as contact';
        };
      }>;
    jobTitle: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'For example "Policy officer".';
          label: 'Job title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::person.person'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'First name and last name, as they should appear on the site.';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    organisation: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The employer or the body that the person speaks for.';
          label: 'Organisation';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    photo: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'A portrait, square if possible.';
          label: 'Photo';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPilotDocumentPilotDocument extends Struct.CollectionTypeSchema {
  collectionName: 'pilot_documents';
  info: {
    description: 'A file worth keeping: a scoping note, a flyer, a report.';
    displayName: 'Documents';
    pluralName: 'pilot-documents';
    singularName: 'pilot-document';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    file: Schema.Attribute.Media<'files'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The document, preferably PDF.';
          label: 'File';
        };
      }>;
    kind: Schema.Attribute.Enumeration<['scoping-note', 'flyer', 'report', 'minutes', 'other']> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What sort of document it is.';
          label: 'Kind';
        };
      }>;
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Only if the document is not in English.';
          label: 'Language';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::pilot-document.pilot-document'> &
      Schema.Attribute.Private;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this document belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the document says, in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Scoping note".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    topics: Schema.Attribute.Relation<'manyToMany', 'api::topic.topic'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What this document is about.';
          label: 'Topics';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPilotPilot extends Struct.CollectionTypeSchema {
  collectionName: 'pilots';
  info: {
    description: 'An innovation pilot of the network: what it is, who leads it, whom to ask.';
    displayName: 'Pilots';
    pluralName: 'pilots';
    singularName: 'pilot';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    about: Schema.Attribute.RichText &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the pilot is and why it exists. Several paragraphs, with headings and links if needed.';
          label: 'About';
        };
      }>;
    actionPlans: Schema.Attribute.Relation<'manyToMany', 'api::action-plan.action-plan'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Action plans';
        };
      }>;
    activities: Schema.Attribute.Component<'pilot.activity', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'One entry for each activity or goal, in the order in which they should be read.';
          label: 'Activities and goals';
        };
      }>;
    articles: Schema.Attribute.Relation<'manyToMany', 'api::article.article'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'News';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    coLeadingRegions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The regions that lead the pilot together.';
          label: 'Co-leading regions';
        };
      }>;
    contacts: Schema.Attribute.Component<'pilot.contact', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Whom to ask, and their role in this pilot.';
          label: 'Contacts';
        };
      }>;
    cover: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'A wide picture for the top of the page and for cards, 1600 pixels or wider.';
          label: 'Cover picture';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    demoCases: Schema.Attribute.Relation<'manyToMany', 'api::demo-case.demo-case'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Demonstration cases';
        };
      }>;
    documents: Schema.Attribute.Relation<'manyToMany', 'api::pilot-document.pilot-document'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Documents';
        };
      }>;
    events: Schema.Attribute.Relation<'manyToMany', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Events';
        };
      }>;
    links: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Other websites about the pilot, each with a sentence on what is there.';
          label: 'External links';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::pilot.pilot'> &
      Schema.Attribute.Private;
    participatingRegions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'All other regions that take part.';
          label: 'Participating regions';
        };
      }>;
    presentations: Schema.Attribute.Relation<'manyToMany', 'api::presentation.presentation'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Presentations';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilot in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    tagline: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'One line under the title that says what the pilot does.';
          label: 'Tagline';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 160;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Smart Health".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    yearLaunched: Schema.Attribute.Integer &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The year in which the pilot began, for example 2021.';
          label: 'Year launched';
        };
      }> &
      Schema.Attribute.SetMinMax<
        {
          max: 2100;
          min: 1995;
        },
        number
      >;
  };
}

export interface ApiPresentationPresentation extends Struct.CollectionTypeSchema {
  collectionName: 'presentations';
  info: {
    description: 'Slides that someone showed, to read and to download.';
    displayName: 'Presentations';
    pluralName: 'presentations';
    singularName: 'presentation';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    abstract: Schema.Attribute.RichText &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the talk was about, a paragraph or two.';
          label: 'Abstract';
        };
      }>;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Major: followers are told again. Minor: the note only appears on the page.';
          label: 'Kind of change';
        };
      }> &
      Schema.Attribute.DefaultTo<'minor'>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What followers should know about this change, for example "Moved to 10:30". Publishing moves it into the history and empties this field.';
          label: 'Change note';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    date: Schema.Attribute.Date &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The day on which it was shown.';
          label: 'Date';
        };
      }>;
    events: Schema.Attribute.Relation<'manyToMany', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Events';
        };
      }>;
    file: Schema.Attribute.Media<'files'> &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The slides as people should read them, preferably PDF.';
          label: 'File';
        };
      }>;
    language: Schema.Attribute.Enumeration<
      [
        'bg',
        'cs',
        'da',
        'de',
        'el',
        'en',
        'es',
        'et',
        'fi',
        'fr',
        'ga',
        'hr',
        'hu',
        'it',
        'lt',
        'lv',
        'mt',
        'nl',
        'no',
        'pl',
        'pt',
        'ro',
        'sk',
        'sl',
        'sv',
        'uk',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The language of the slides.';
          label: 'Language';
        };
      }> &
      Schema.Attribute.DefaultTo<'en'>;
    licence: Schema.Attribute.Enumeration<
      ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC0-1.0', 'all-rights-reserved']
    > &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The terms under which others may use the slides. Ask the speaker; leave it empty if not known.';
          label: 'Licence';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::presentation.presentation'> &
      Schema.Attribute.Private;
    otherFormats: Schema.Attribute.Component<'presentation.format', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The same slides in other formats or languages, for example the PowerPoint file.';
          label: 'Other formats';
        };
      }>;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The pilots that this presentation belongs to. It then appears on their pages.';
          label: 'Pilots';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    regions: Schema.Attribute.Relation<'manyToMany', 'api::region.region'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The member regions that this presentation is about or that took part.';
          label: 'Regions';
        };
      }>;
    slug: Schema.Attribute.UID<'title'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the title. Small letters, digits and hyphens. When you change it later, the old address leads on to the new one.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    speakers: Schema.Attribute.Component<'talk.speaker', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Who gave the talk, in order.';
          label: 'Speakers';
        };
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the slides show, in two sentences. Shown in lists, feeds and search results.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    title: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Genomic data in regional hospitals".';
          label: 'Title';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    topics: Schema.Attribute.Relation<'manyToMany', 'api::topic.topic'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What this presentation is about.';
          label: 'Topics';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiPublicationLogPublicationLog extends Struct.CollectionTypeSchema {
  collectionName: 'publication_logs';
  info: {
    description: 'What was published, withdrawn and deleted, when, by whom, and what changed. Written by the system alone, never changed.';
    displayName: 'Publication log';
    pluralName: 'publication-logs';
    singularName: 'publication-log';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    after: Schema.Attribute.JSON;
    at: Schema.Attribute.DateTime & Schema.Attribute.Required;
    before: Schema.Attribute.JSON;
    change: Schema.Attribute.Enumeration<['publish', 'unpublish', 'delete']> &
      Schema.Attribute.Required;
    changeKind: Schema.Attribute.Enumeration<['minor', 'major']>;
    changeNote: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 500;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryId: Schema.Attribute.String & Schema.Attribute.Required;
    entryLocale: Schema.Attribute.String;
    entryType: Schema.Attribute.String & Schema.Attribute.Required;
    first: Schema.Attribute.Boolean & Schema.Attribute.Required & Schema.Attribute.DefaultTo<false>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::publication-log.publication-log'> &
      Schema.Attribute.Private;
    ofDecks: Schema.Attribute.Boolean &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<false>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    who: Schema.Attribute.String & Schema.Attribute.Required;
  };
}

export interface ApiRegionRegion extends Struct.CollectionTypeSchema {
  collectionName: 'regions';
  info: {
    description: 'A member region of the network.';
    displayName: 'Regions';
    pluralName: 'regions';
    singularName: 'region';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    articles: Schema.Attribute.Relation<'manyToMany', 'api::article.article'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'News';
        };
      }>;
    coLedPilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Pilots co-led';
        };
      }>;
    country: Schema.Attribute.Enumeration<
      [
        'AL',
        'AT',
        'BA',
        'BE',
        'BG',
        'CH',
        'CY',
        'CZ',
        'DE',
        'DK',
        'EE',
        'ES',
        'FI',
        'FR',
        'GB',
        'GR',
        'HR',
        'HU',
        'IE',
        'IS',
        'IT',
        'LI',
        'LT',
        'LU',
        'LV',
        'MD',
        'ME',
        'MK',
        'MT',
        'NL',
        'NO',
        'PL',
        'PT',
        'RO',
        'RS',
        'SE',
        'SI',
        'SK',
        'TR',
        'UA',
      ]
    > &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The country that the region lies in, by its ISO code.';
          label: 'Country';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    events: Schema.Attribute.Relation<'manyToMany', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Events';
        };
      }>;
    ledDemoCases: Schema.Attribute.Relation<'oneToMany', 'api::demo-case.demo-case'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Demonstration cases led';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::region.region'> &
      Schema.Attribute.Private;
    logo: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The region's logo on a transparent or white ground.";
          label: 'Logo';
        };
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Flanders".';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    partneredDemoCases: Schema.Attribute.Relation<'manyToMany', 'api::demo-case.demo-case'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Demonstration cases joined';
        };
      }>;
    pilots: Schema.Attribute.Relation<'manyToMany', 'api::pilot.pilot'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Pilots';
        };
      }>;
    presentations: Schema.Attribute.Relation<'manyToMany', 'api::presentation.presentation'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Presentations';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    shortName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'For tight places, for example "Emilia-R.".';
          label: 'Short name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 60;
      }>;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the name. Small letters, digits and hyphens.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The region in two sentences, as shown on its page.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    website: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The region's own page, starting with https://.";
          form: 'web-address';
          label: 'Website';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 2048;
      }>;
  };
}

export interface ApiSiteSite extends Struct.SingleTypeSchema {
  collectionName: 'sites';
  info: {
    description: "The site's own particulars.";
    displayName: 'Site settings';
    pluralName: 'sites';
    singularName: 'site';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    contactEmail: Schema.Attribute.Email &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The public address for questions.';
          label: 'Contact e-mail';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 254;
      }>;
    contactName: Schema.Attribute.String &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The person or office that readers can write to.';
          label: 'Contact name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    description: Schema.Attribute.Text &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'What the site is about, in two sentences, for search engines and feeds.';
          label: 'Description';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    footerLinks: Schema.Attribute.Component<'shared.link', true> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Links to other websites at the foot of each page.';
          label: 'Footer links';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::site.site'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The name of the site, in the header of each page and in the title of feeds.';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    publishedAt: Schema.Attribute.DateTime;
    shareImage: Schema.Attribute.Component<'media.picture', false> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Shown when a page without a picture of its own is shared, 1200 by 630 pixels.';
          label: 'Share picture';
        };
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface ApiTopicTopic extends Struct.CollectionTypeSchema {
  collectionName: 'topics';
  info: {
    description: 'A subject that news, events, presentations, documents and demonstration cases are about.';
    displayName: 'Topics';
    pluralName: 'topics';
    singularName: 'topic';
  };
  options: {
    draftAndPublish: true;
  };
  attributes: {
    articles: Schema.Attribute.Relation<'manyToMany', 'api::article.article'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'News';
        };
      }>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    demoCases: Schema.Attribute.Relation<'manyToMany', 'api::demo-case.demo-case'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Demonstration cases';
        };
      }>;
    documents: Schema.Attribute.Relation<'manyToMany', 'api::pilot-document.pilot-document'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Documents';
        };
      }>;
    events: Schema.Attribute.Relation<'manyToMany', 'api::event.event'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Events';
        };
      }>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'api::topic.topic'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'As readers should see it, for example "Personalised medicine".';
          label: 'Name';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 255;
      }>;
    presentations: Schema.Attribute.Relation<'manyToMany', 'api::presentation.presentation'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'Set on the other side; shown here for reference.';
          label: 'Presentations';
        };
      }>;
    publishedAt: Schema.Attribute.DateTime;
    slug: Schema.Attribute.UID<'name'> &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: "The last part of the page's web address. Leave it empty and it is made from the name. Small letters, digits and hyphens.";
          label: 'Address';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    summary: Schema.Attribute.Text &
      Schema.Attribute.SetPluginOptions<{
        pilotpress: {
          description: 'The topic in two sentences, as shown on its page.';
          label: 'Summary';
        };
      }> &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 300;
      }>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesRelease extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_releases';
  info: {
    displayName: 'Release';
    pluralName: 'releases';
    singularName: 'release';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    actions: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release-action'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::content-releases.release'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    publishedAt: Schema.Attribute.DateTime;
    releasedAt: Schema.Attribute.DateTime;
    scheduledAt: Schema.Attribute.DateTime;
    status: Schema.Attribute.Enumeration<['ready', 'blocked', 'failed', 'done', 'empty']> &
      Schema.Attribute.Required;
    timezone: Schema.Attribute.String;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginContentReleasesReleaseAction extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_release_actions';
  info: {
    displayName: 'Release Action';
    pluralName: 'release-actions';
    singularName: 'release-action';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentType: Schema.Attribute.String & Schema.Attribute.Required;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    entryDocumentId: Schema.Attribute.String;
    isEntryValid: Schema.Attribute.Boolean;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::content-releases.release-action'
    > &
      Schema.Attribute.Private;
    publishedAt: Schema.Attribute.DateTime;
    release: Schema.Attribute.Relation<'manyToOne', 'plugin::content-releases.release'>;
    type: Schema.Attribute.Enumeration<['publish', 'unpublish']> & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginI18NLocale extends Struct.CollectionTypeSchema {
  collectionName: 'i18n_locale';
  info: {
    collectionName: 'locales';
    description: '';
    displayName: 'Locale';
    pluralName: 'locales';
    singularName: 'locale';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    code: Schema.Attribute.String & Schema.Attribute.Unique;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::i18n.locale'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMax<
        {
          max: 50;
          min: 1;
        },
        number
      >;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflow extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows';
  info: {
    description: '';
    displayName: 'Workflow';
    name: 'Workflow';
    pluralName: 'workflows';
    singularName: 'workflow';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    contentTypes: Schema.Attribute.JSON &
      Schema.Attribute.Required &
      Schema.Attribute.DefaultTo<'[]'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    stageRequiredToPublish: Schema.Attribute.Relation<
      'oneToOne',
      'plugin::review-workflows.workflow-stage'
    >;
    stages: Schema.Attribute.Relation<'oneToMany', 'plugin::review-workflows.workflow-stage'>;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

export interface PluginReviewWorkflowsWorkflowStage extends Struct.CollectionTypeSchema {
  collectionName: 'strapi_workflows_stages';
  info: {
    description: '';
    displayName: 'Stages';
    name: 'Workflow Stage';
    pluralName: 'workflow-stages';
    singularName: 'workflow-stage';
  };
  options: {
    draftAndPublish: false;
    version: '1.1.0';
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    color: Schema.Attribute.String & Schema.Attribute.DefaultTo<'#4945FF'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<
      'oneToMany',
      'plugin::review-workflows.workflow-stage'
    > &
      Schema.Attribute.Private;
    name: Schema.Attribute.String;
    permissions: Schema.Attribute.Relation<'manyToMany', 'admin::permission'>;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    workflow: Schema.Attribute.Relation<'manyToOne', 'plugin::review-workflows.workflow'>;
  };
}

export interface PluginUploadFile extends Struct.CollectionTypeSchema {
  collectionName: 'files';
  info: {
    description: '';
    displayName: 'File';
    pluralName: 'files';
    singularName: 'file';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    alternativeText: Schema.Attribute.Text;
    caption: Schema.Attribute.Text;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    ext: Schema.Attribute.String;
    focalPoint: Schema.Attribute.JSON;
    folder: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    folderPath: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.Private &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    formats: Schema.Attribute.JSON;
    hash: Schema.Attribute.String & Schema.Attribute.Required;
    height: Schema.Attribute.Integer;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'> &
      Schema.Attribute.Private;
    mime: Schema.Attribute.String & Schema.Attribute.Required;
    name: Schema.Attribute.String & Schema.Attribute.Required;
    previewUrl: Schema.Attribute.Text;
    provider: Schema.Attribute.String & Schema.Attribute.Required;
    provider_metadata: Schema.Attribute.JSON;
    publishedAt: Schema.Attribute.DateTime;
    related: Schema.Attribute.Relation<'morphToMany'>;
    size: Schema.Attribute.Decimal & Schema.Attribute.Required;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    url: Schema.Attribute.Text & Schema.Attribute.Required;
    width: Schema.Attribute.Integer;
  };
}

export interface PluginUploadFolder extends Struct.CollectionTypeSchema {
  collectionName: 'upload_folders';
  info: {
    displayName: 'Folder';
    pluralName: 'folders';
    singularName: 'folder';
  };
  options: {
    draftAndPublish: false;
  };
  pluginOptions: {
    'content-manager': {
      visible: false;
    };
    'content-type-builder': {
      visible: false;
    };
  };
  attributes: {
    children: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'>;
    createdAt: Schema.Attribute.DateTime;
    createdBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
    files: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.file'>;
    locale: Schema.Attribute.String & Schema.Attribute.Private;
    localizations: Schema.Attribute.Relation<'oneToMany', 'plugin::upload.folder'> &
      Schema.Attribute.Private;
    name: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    parent: Schema.Attribute.Relation<'manyToOne', 'plugin::upload.folder'>;
    path: Schema.Attribute.String &
      Schema.Attribute.Required &
      Schema.Attribute.SetMinMaxLength<{
        minLength: 1;
      }>;
    pathId: Schema.Attribute.Integer & Schema.Attribute.Required & Schema.Attribute.Unique;
    publishedAt: Schema.Attribute.DateTime;
    updatedAt: Schema.Attribute.DateTime;
    updatedBy: Schema.Attribute.Relation<'oneToOne', 'admin::user'> & Schema.Attribute.Private;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ContentTypeSchemas {
      'admin::api-token': AdminApiToken;
      'admin::api-token-permission': AdminApiTokenPermission;
      'admin::permission': AdminPermission;
      'admin::role': AdminRole;
      'admin::session': AdminSession;
      'admin::transfer-token': AdminTransferToken;
      'admin::transfer-token-permission': AdminTransferTokenPermission;
      'admin::user': AdminUser;
      'api::action-plan.action-plan': ApiActionPlanActionPlan;
      'api::article.article': ApiArticleArticle;
      'api::demo-case.demo-case': ApiDemoCaseDemoCase;
      'api::event.event': ApiEventEvent;
      'api::page.page': ApiPagePage;
      'api::person.person': ApiPersonPerson;
      'api::pilot-document.pilot-document': ApiPilotDocumentPilotDocument;
      'api::pilot.pilot': ApiPilotPilot;
      'api::presentation.presentation': ApiPresentationPresentation;
      'api::publication-log.publication-log': ApiPublicationLogPublicationLog;
      'api::region.region': ApiRegionRegion;
      'api::site.site': ApiSiteSite;
      'api::topic.topic': ApiTopicTopic;
      'plugin::content-releases.release': PluginContentReleasesRelease;
      'plugin::content-releases.release-action': PluginContentReleasesReleaseAction;
      'plugin::i18n.locale': PluginI18NLocale;
      'plugin::review-workflows.workflow': PluginReviewWorkflowsWorkflow;
      'plugin::review-workflows.workflow-stage': PluginReviewWorkflowsWorkflowStage;
      'plugin::upload.file': PluginUploadFile;
      'plugin::upload.folder': PluginUploadFolder;
    }
  }
}
