import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

/**
 * The services inside Strapi that carry no types of their own. What we use of them is stated here, once,
 * and the integration tests hold it against the installed version.
 */

export interface AdminUsers {
  exists(): Promise<boolean>;
  createFirstAdmin(user: {
    email: string;
    password: string;
    firstname: string;
    lastname: string;
  }): Promise<unknown>;
}

export interface ApiTokens {
  hash(key: string): string;
  create(token: {
    kind: 'content-api';
    type: 'custom';
    name: string;
    description: string;
    permissions: readonly string[];
    lifespan: null;
  }): Promise<{ accessKey: string }>;
  revoke(id: number): Promise<unknown>;
}

export function adminUsers(strapi: Core.Strapi): AdminUsers {
  return strapi.service('admin::user') as unknown as AdminUsers;
}

export function apiTokens(strapi: Core.Strapi): ApiTokens {
  return strapi.service('admin::api-token') as unknown as ApiTokens;
}

/** What makes addresses from titles. */
export interface UidFields {
  generateUIDField(of: {
    contentTypeUID: string;
    field: string;
    data: Readonly<Record<string, unknown>>;
    locale: string | undefined;
  }): Promise<string>;
}

export function uidFields(strapi: Core.Strapi): UidFields {
  return strapi.plugin('content-manager').service('uid') as unknown as UidFields;
}

/** What Strapi adds to the context of a request, as far as we answer with it. */
interface Answering {
  readonly forbidden: (message: string) => void;
}

/** The context of a request, as far as we read it. */
interface Asking {
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown; readonly files?: { readonly files?: unknown } };
}

interface UploadController {
  readonly upload: (context: Asking) => Promise<void>;
}

interface ControllersByUid {
  readonly 'admin::authentication': { readonly registerAdmin: (context: Answering) => void };
  readonly 'plugin::upload.admin-folder-file': {
    readonly deleteMany: (context: Asking) => Promise<void>;
  };
  readonly 'plugin::upload.admin-upload': UploadController;
  readonly 'plugin::upload.content-api': UploadController;
}

/** The handlers of requests, by controller. */
export interface Controllers {
  extend<Uid extends keyof ControllersByUid>(
    uid: Uid,
    extension: (controller: ControllersByUid[Uid]) => ControllersByUid[Uid],
  ): unknown;
}

export function controllers(strapi: Core.Strapi): Controllers {
  return strapi.get<Controllers>('controllers');
}

/** How the content manager shows one field. */
export interface FieldView {
  readonly edit: Readonly<Record<string, unknown>>;
  readonly list: Readonly<Record<string, unknown>>;
}

/** How the content manager shows a type or a component. */
export interface ModelView {
  readonly settings: Readonly<Record<string, unknown>>;
  readonly metadatas: Readonly<Record<string, FieldView>>;
  readonly layouts: {
    readonly list: readonly string[];
    readonly edit: readonly (readonly { readonly name: string; readonly size: number }[])[];
  };
}

/** The stored views of content types, or of components. */
export interface ModelViews {
  findConfiguration(model: { readonly uid: string }): Promise<ModelView>;
  updateConfiguration(model: { readonly uid: string }, view: ModelView): Promise<unknown>;
}

export function modelViews(strapi: Core.Strapi, kind: 'content-types' | 'components'): ModelViews {
  return strapi.plugin('content-manager').service(kind) as unknown as ModelViews;
}

/** A file on its way to the storage: either its bytes or a stream of them. */
export interface UploadedFile {
  buffer?: Buffer;
  stream?: Readable;
  /** Stored with the file. */
  provider_metadata?: unknown;
}

/** Stores a file; the rest is the file that it replaces, or options of the storage. */
type Store = (file: UploadedFile, ...rest: readonly unknown[]) => Promise<unknown>;

/** What keeps the bytes of the media library. It need not know every way of storing. */
export interface UploadProvider {
  upload?: Store;
  uploadStream?: Store;
  replace?: Store;
  replaceStream?: Store;
}

export function uploadProvider(strapi: Core.Strapi): UploadProvider {
  return (strapi.plugin('upload') as unknown as { provider: UploadProvider }).provider;
}

/** Deletes by ids of rows, which a request may write as texts. */
type DeleteByIds = (ids?: readonly RowId[]) => Promise<unknown>;

/** A file as a request brings it. */
export interface IncomingFile {
  readonly originalFilename?: string | null;
  /** What the request says it is. */
  readonly mimetype?: string | null;
  /** What Strapi takes it for. */
  readonly detectedMimeType?: string;
  /** Where its bytes are. */
  readonly filepath: string;
  /** Length in bytes. */
  readonly size: number;
}

/** What is said of a file; what is missing or `null` stays as it is. */
export interface FileInfo {
  readonly name?: string | null;
  readonly alternativeText?: string | null;
}

/** The id of a row, which a request may write as a text. */
export type RowId = number | string;

interface MediaServicesByUid {
  readonly 'plugin::upload.upload': {
    readonly upload: (
      what: { readonly files: IncomingFile | readonly IncomingFile[] },
      options?: unknown,
    ) => Promise<unknown>;
    readonly replace: (
      id: RowId,
      what: { readonly data: { readonly fileInfo?: FileInfo }; readonly file: IncomingFile },
      options?: unknown,
    ) => Promise<unknown>;
    readonly updateFileInfo: (id: RowId, info: FileInfo, options?: unknown) => Promise<unknown>;
    /** Takes away the bytes first, then the row. */
    readonly remove: (file: { readonly id: number }) => Promise<unknown>;
  };
  readonly 'plugin::upload.file': { readonly deleteByIds: DeleteByIds };
  /** Deletes the folders below and the files in them too. */
  readonly 'plugin::upload.folder': { readonly deleteByIds: DeleteByIds };
}

/** The services of the media library that change it. */
export interface MediaServices {
  extend<Uid extends keyof MediaServicesByUid>(
    uid: Uid,
    extension: (service: MediaServicesByUid[Uid]) => MediaServicesByUid[Uid],
  ): unknown;
}

export function mediaServices(strapi: Core.Strapi): MediaServices {
  return strapi.get<MediaServices>('services');
}

/** What Strapi can tell of pictures. */
export interface ImageManipulation {
  /** Whether it would measure the file: its beginning is that of a picture, and none in AVIF. */
  isImage(file: { readonly filepath: string }): Promise<boolean>;
  /** Whether it cannot read the whole of a picture. */
  isFaultyImage(file: { readonly filepath: string }): Promise<boolean>;
  /** Pixels. Throws where the file is no picture. */
  getDimensions(file: { readonly filepath: string }): Promise<{
    readonly width: number | null;
    readonly height: number | null;
  }>;
}

export function imageManipulation(strapi: Core.Strapi): ImageManipulation {
  return strapi.plugin('upload').service('image-manipulation') as unknown as ImageManipulation;
}

/** A webhook as Strapi's own settings show it. */
export interface Webhook {
  readonly id: string;
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly events: readonly string[];
  readonly isEnabled: boolean;
}

/** The webhooks that are stored. */
export interface WebhookStore {
  findWebhooks(): Promise<readonly Webhook[]>;
  createWebhook(webhook: Omit<Webhook, 'id'>): Promise<Webhook>;
  updateWebhook(id: string, webhook: Omit<Webhook, 'id'>): Promise<Webhook | null>;
  deleteWebhook(id: string): Promise<Webhook | null>;
}

export function webhookStore(strapi: Core.Strapi): WebhookStore {
  return strapi.get<WebhookStore>('webhookStore');
}

/** What sends the webhooks; it knows them apart from the store, by their ids. */
export interface WebhookRunner {
  /** Takes over a webhook, known before or not. */
  update(webhook: Webhook): void;
  remove(webhook: Webhook): void;
}

export function webhookRunner(strapi: Core.Strapi): WebhookRunner {
  return strapi.get<WebhookRunner>('webhookRunner');
}

/** The context of a request by an administrator, as far as we read it and answer with it. */
export interface AdminContext {
  readonly params: Readonly<Record<string, string | undefined>>;
  readonly state: {
    readonly userAbility: { readonly can: (action: string, subject: string) => boolean };
  };
  readonly set: (header: string, value: string) => void;
  status: number;
  body: unknown;
  readonly notFound: (message: string) => void;
  readonly forbidden: (message: string) => void;
}

/** What answers an address of the admin API. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly handler: (context: AdminContext) => Promise<void>;
  readonly config: { readonly policies: readonly string[] };
}

/** Where addresses are given to what answers them. */
export interface AdminRoutes {
  routes(router: {
    readonly type: 'admin';
    readonly prefix: string;
    readonly routes: readonly AdminRoute[];
  }): unknown;
}

export function adminRoutes(strapi: Core.Strapi): AdminRoutes {
  return strapi.server as unknown as AdminRoutes;
}
